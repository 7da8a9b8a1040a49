const pauseMs = 20;

/** Asks again and again until the answer is something; the test's own time limit ends it. */
export async function eventually<Answer>(
  ask: () => Answer | undefined | null | false | Promise<Answer | undefined | null | false>,
): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
