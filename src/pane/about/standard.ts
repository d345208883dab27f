export { STANDARD, sourceName } from "../../policy/standard";
