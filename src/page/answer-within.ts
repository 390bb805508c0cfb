/**
 * The answer, or a rejection where there is none after so many milliseconds: a message to a worker that is just ending
 * may be answered by nobody, and never be rejected either.
 */
export async function answerWithin<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('Whence did not answer.')), milliseconds);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}
