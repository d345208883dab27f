import { RichError, type RichObject } from "./objects";

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Top?: number; readonly Skip?: number };
}

interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** A member that this playground does not play. */
class Unknown extends RichError {
  constructor(readonly member: string) {
    super("NotImplemented", `${member} is not played here`);
  }
}

/** Runs office.js' rich-API batches over a document. Object references live as long as the page of the add-in. */
export class Interpreter {
  private readonly kept = new Map<string, RichObject>();
  private count = 0;

  constructor(
    private readonly root: RichObject,
    private readonly create: (name: string) => RichObject | undefined,
    private readonly onUnknown: (member: string) => void,
  ) {}

  /** The answer to one batch, in office.js' form; an error ends it and is told with the results so far. */
  run(batch: Batch): object {
    const found = new Map<number, RichObject | null>();
    const results: object[] = [];
    for (let index = 0; index < batch.Actions.length; index++) {
      const action = batch.Actions[index]!;
      try {
        results.push({ ActionId: action.Id, Value: this.act(batch, action, found) });
      } catch (thrown) {
        const error = thrown instanceof RichError ? thrown : new RichError("GeneralException", String(thrown));
        if (error instanceof Unknown) this.onUnknown(error.member);
        return {
          Results: results,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: locationOf(batch, action),
            HttpStatusCode: 400,
            ActionIndex: index,
          },
        };
      }
    }
    return { Results: results };
  }

  private act(batch: Batch, action: Action, found: Map<number, RichObject | null>): unknown {
    const target = this.resolve(batch, action.ObjectPathId, found);
    switch (action.ActionType) {
      case 1:
        return target && this.reference(target);
      case 2:
        return target && this.query(target, action.QueryInfo?.Select ?? []);
      case 3: {
        if (action.Name === "_KeepReference") return null;
        if (action.Name === "_RemoveReference") {
          this.kept.delete(action.ArgumentInfo?.Arguments?.[0] as string);
          return null;
        }
        if (!target) return null;
        const value = this.call(target, action.Name, this.argumentsOf(batch, action.ArgumentInfo, found));
        return isObject(value) ? null : (value ?? null);
      }
      case 4: {
        if (!target) return null;
        const set = target.setters?.[action.Name];
        if (!set) throw new Unknown(`set ${action.Name}`);
        set(action.ArgumentInfo?.Arguments?.[0]);
        return null;
      }
      case 5:
        return null;
      default:
        throw new Unknown(`action ${action.ActionType}`);
    }
  }

  /** Each path is followed once a batch: a method that makes something must not make it twice. */
  private resolve(batch: Batch, id: number, found: Map<number, RichObject | null>): RichObject | null {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[id];
    if (!path) throw new RichError("InvalidObjectPath", `no path ${id}`);
    const made = this.follow(batch, path, found);
    found.set(id, made);
    return made;
  }

  private follow(batch: Batch, path: ObjectPath, found: Map<number, RichObject | null>): RichObject | null {
    const parent = () => this.resolve(batch, path.ParentObjectPathId!, found);
    switch (path.ObjectPathType) {
      case 1:
        return this.root;
      case 2: {
        const made = this.create(path.Name);
        if (!made) throw new Unknown(path.Name);
        return made;
      }
      case 3: {
        const on = parent();
        if (!on) return null;
        const made = this.call(on, path.Name, this.argumentsOf(batch, path.ArgumentInfo, found));
        if (made === null || isObject(made)) return made as RichObject | null;
        throw new Unknown(`${path.Name} as an object`);
      }
      case 4: {
        const on = parent();
        if (!on) return null;
        const property = on.properties?.[path.Name];
        if (!property) throw new Unknown(path.Name);
        return property();
      }
      case 5: {
        const on = parent();
        const [at] = path.ArgumentInfo?.Arguments ?? [];
        const item = on?.items?.().find((one, i) => one.id === at || i === at);
        if (!item) throw new RichError("ItemNotFound", "The requested item could not be found.");
        return item;
      }
      case 6: {
        const object = this.kept.get(path.Name);
        if (!object) throw new RichError("ItemNotFound", "The object is not there any more.");
        return object;
      }
      case 7:
        return null;
      default:
        throw new Unknown(`path ${path.ObjectPathType}`);
    }
  }

  private call(target: RichObject, name: string, values: readonly unknown[]): unknown {
    const method = target.methods?.[name];
    if (!method) throw new Unknown(name);
    return (method as (...all: unknown[]) => unknown)(...values);
  }

  private argumentsOf(batch: Batch, info: ArgumentInfo | undefined, found: Map<number, RichObject | null>): unknown[] {
    return (info?.Arguments ?? []).map((value, i) => {
      const id = info?.ReferencedObjectPathIds?.[i];
      return id ? this.resolve(batch, id, found) : value;
    });
  }

  private reference(object: RichObject): object {
    if (object.items || object === this.root) return {};
    const name = `{${++this.count}}{ref}`;
    this.kept.set(name, object);
    return { _ReferenceId: name, ...(object.id === undefined ? {} : { Id: object.id }) };
  }

  private query(object: RichObject, select: readonly string[]): object {
    if (object.items) {
      const names = select.map((name) => name.replace(/^items\//, "")).filter((name) => name !== "items");
      return { _Items: object.items().map((item) => ({ ...this.reference(item), ...this.values(item, names) })) };
    }
    return this.values(object, select);
  }

  private values(object: RichObject, select: readonly string[]): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    const names =
      !select.length || select.includes("*")
        ? Object.keys(object.scalars).filter((name) => typeof object.scalars[name]!() !== "object")
        : select.map(pascal);
    for (const name of names) {
      const [head, ...rest] = name.split("/") as [string, ...string[]];
      if (head === "IsNullObject") continue;
      const nested = rest.length ? object.properties?.[head]?.() : undefined;
      if (nested) values[head] = { ...(values[head] as object), ...this.values(nested, [rest.join("/")]) };
      else {
        const scalar = object.scalars[head];
        if (!scalar) throw new Unknown(head);
        values[head] = scalar();
      }
    }
    return values;
  }
}

function isObject(value: unknown): value is RichObject {
  return typeof value === "object" && value !== null && "scalars" in value;
}

function pascal(name: string): string {
  return name
    .split("/")
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join("/");
}

function locationOf(batch: Batch, action: Action): string {
  const path = batch.ObjectPaths[action.ObjectPathId];
  return [path?.Name, action.Name].filter((part) => part).join(".");
}
