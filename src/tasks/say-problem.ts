import { HostProblem, type HostStep } from "../host/problem";

const SENTENCES: Readonly<Record<HostStep, string>> = {
  read: "Nie mogę odczytać tekstu. Spróbuj ponownie.",
  place: "Tych słów nie ma już w tekście, więc nic się nie zmieniło.",
  replace: "Nie mogę zmienić tego miejsca. Tekst został taki, jaki był.",
  insert: "Nie mogę wstawić tekstu. Ustaw kursor w treści i spróbuj ponownie.",
  reveal: "Nie mogę pokazać tego miejsca.",
  load: "Nie mogę odczytać Twoich ustawień. Spróbuj ponownie.",
  save: "Nie mogę zapisać ustawień. Spróbuj ponownie za chwilę.",
  time: "Program nie odpowiada. Poczekaj chwilę i spróbuj ponownie.",
};

/** One clear sentence for any error. What the host said stays out of it. */
export function sayProblem(problem: unknown): string {
  return problem instanceof HostProblem
    ? SENTENCES[problem.step]
    : "Coś poszło nie tak. Twój tekst jest bezpieczny. Spróbuj ponownie.";
}
