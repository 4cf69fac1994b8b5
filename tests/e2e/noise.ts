import type { BrowserContext } from "@playwright/test";

/** Everything that browsers wrote to their consoles, and which of it a test had reason to expect. */
export class Noise {
  private readonly heard: string[] = [];
  private readonly expected: RegExp[] = [];

  watch(context: BrowserContext): void {
    context.on("console", message => {
      this.heard.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", event => this.heard.push(`page error: ${event.error().message}`));
  }

  /**
   * A browser notes every answer that is not a success: here `status` is one, at an address that
   * contains `at`.
   */
  expectAnswer(status: number, at: string): void {
    const place = at.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    this.expected.push(new RegExp(`status of ${status} .*${place}`));
  }

  /** While the network is away, or a request is stopped on its way. */
  expectNoAnswer(): void {
    this.expected.push(/net::ERR_/);
  }

  /** A failure of ours that the page itself catches and shows; React writes it down all the same. */
  expectFailure(message: string): void {
    this.expected.push(new RegExp(`^(error|page error): .*${message}`, "s"));
  }

  all(): readonly string[] {
    return this.heard;
  }

  forget(): void {
    this.heard.length = 0;
  }

  unexpected(): string[] {
    return this.heard.filter(line => !this.expected.some(pattern => pattern.test(line)));
  }
}
