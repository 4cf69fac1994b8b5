import { createTransport, type Transporter } from "nodemailer";
import { SERVICE } from "./compose";

/** A letter ready to go. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What takes letters to another server. */
export interface Transport {
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** Milliseconds. The longest try is shorter than what a sender may keep a letter for. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
const LONGEST = 120_000;
const NEAR = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * A server that speaks SMTP. Between machines nothing goes unsealed: a server that offers no TLS is
 * not used, but for one on this machine.
 * @param smtpUrl smtps://user:password@host:465 or smtp://host:587
 * @param from the sender's address
 */
export function smtpTransport(smtpUrl: string, from: string): Transport {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const secure = protocol === "smtps:";
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  const mailer: Transporter = createTransport({
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port || (secure ? 465 : 587)),
    secure,
    requireTLS: !secure && !NEAR.test(hostname),
    ignoreTLS: !secure && NEAR.test(hostname),
    ...(username !== "" && { auth }),
    ...PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text, html }) {
      const headers = { "Auto-Submitted": "auto-generated" };
      const sender = { name: SERVICE, address: from };
      // As an address of its own: a name or a second one in it would be taken for what it is not.
      const receiver = { name: "", address: to };
      await within(
        LONGEST,
        mailer.sendMail({ from: sender, to: receiver, subject, text, html, headers }),
      );
    },
    close: () => mailer.close(),
  };
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The mail server took too long")), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
