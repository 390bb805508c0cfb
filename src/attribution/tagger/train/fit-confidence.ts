/** One held-out prediction: what speaks for it, and whether it was right. */
export interface Outcome {
  evidence: readonly number[];
  right: boolean;
}

/** Keeps the coefficients finite where a piece of evidence parts right from wrong without an error. */
const RIDGE = 1;
const ROUNDS = 25;

/** Coefficients of a logistic regression, by Newton's method. Without outcomes all are 0. */
export function fitConfidence(outcomes: readonly Outcome[]): number[] {
  const n = outcomes[0]?.evidence.length ?? 0;
  let w = new Array<number>(n).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = w.map((v) => RIDGE * v);
    const hessian = w.map((_, j) => w.map((_, k) => (j === k ? RIDGE : 0)));
    for (const {evidence, right} of outcomes) {
      const p = 1 / (1 + Math.exp(-evidence.reduce((sum, x, k) => sum + x * (w[k] as number), 0)));
      evidence.forEach((x, j) => {
        gradient[j] = (gradient[j] as number) + (p - (right ? 1 : 0)) * x;
        const row = hessian[j] as number[];
        evidence.forEach((y, k) => (row[k] = (row[k] as number) + p * (1 - p) * x * y));
      });
    }
    const step = solve(hessian, gradient);
    w = w.map((v, k) => v - (step[k] as number));
  }
  return w.map((v) => Number(v.toFixed(4)));
}

/** Solves `matrix * x = right` by Gaussian elimination; `matrix` is positive definite and is used up. */
function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length;
  for (let i = 0; i < n; i++) {
    const pivot = matrix[i] as number[];
    for (let j = i + 1; j < n; j++) {
      const row = matrix[j] as number[];
      const factor = (row[i] as number) / (pivot[i] as number);
      for (let k = i; k < n; k++) row[k] = (row[k] as number) - factor * (pivot[k] as number);
      right[j] = (right[j] as number) - factor * (right[i] as number);
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const row = matrix[i] as number[];
    let sum = right[i] as number;
    for (let k = i + 1; k < n; k++) sum -= (row[k] as number) * (x[k] as number);
    x[i] = sum / (row[i] as number);
  }
  return x;
}
