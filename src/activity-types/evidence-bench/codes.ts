/** n! for n up to 6. */
export function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

/** The places 0 to n-1 in the order that a number below n! stands for; 0 is the order as written. */
export function orderFrom(code: number, n: number): number[] {
  const rest = Array.from({ length: n }, (_, at) => at);
  const order: number[] = [];
  let left = code;
  for (let size = n; size > 0; size--) {
    const block = factorial(size - 1);
    order.push(...rest.splice(Math.floor(left / block), 1));
    left %= block;
  }
  return order;
}

export function orderCode(order: readonly number[]): number {
  return order.reduce((code, place, at) => {
    const smaller = order.slice(at + 1).filter((later) => later < place).length;
    return code + smaller * factorial(order.length - 1 - at);
  }, 0);
}

/** Which of n are marked. */
export function marksFrom(code: number, n: number): boolean[] {
  return Array.from({ length: n }, (_, at) => Math.floor(code / 2 ** at) % 2 === 1);
}

export function marksCode(marks: readonly boolean[]): number {
  return marks.reduce((code, marked, at) => code + (marked ? 2 ** at : 0), 0);
}

/** One choice of each size. */
export function choicesFrom(code: number, sizes: readonly number[]): number[] {
  let left = code;
  return sizes.map((size) => {
    const choice = left % size;
    left = Math.floor(left / size);
    return choice;
  });
}

export function choicesCode(choices: readonly number[], sizes: readonly number[]): number {
  return choices.reduceRight((code, choice, at) => code * (sizes[at] ?? 1) + choice, 0);
}
