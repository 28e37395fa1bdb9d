import { findSent, type Found, type Sought } from "./confirm";
import type { RecallAnswer } from "../outbox/entry";
import type { Result } from "../kernel/result";
import type { Observation } from "../quota/allowance";
import type { Account } from "../settings/account";
import { accountQuota } from "./account-quota";
import { listAccounts } from "./list-accounts";
import type { ReadReply } from "./read-endpoint";
import { readyToSend } from "./ready-to-send";
import type { Service } from "./request";
import { recallMessage, stillThere, type MessageNames, type Still } from "./recall-message";
import { sendMessage, type MessageToSend, type SendReply } from "./send-message";

/** The service as the rest of Courier sees it. No method throws, and none repeats a call. */
export interface ConnectSafely {
  listAccounts(): Promise<ReadReply<Account[]>>;
  accountQuota(accountId: string): Promise<ReadReply<Observation[]>>;
  /** To be asked before each send; where it fails, nothing may be sent. */
  readyToSend(): Promise<Result<null>>;
  sendMessage(message: MessageToSend): Promise<SendReply>;
  /** Looks for a message that is not confirmed; a miss is no proof that it did not arrive. */
  findSent(sought: Sought): Promise<Result<Found>>;
  /** Takes a sent message out of its conversation, if LinkedIn lets it. */
  recallMessage(names: MessageNames): Promise<RecallAnswer>;
  /** Whether a message is in its conversation; that it is not is no proof of a recall. */
  stillThere(names: MessageNames): Promise<Result<Still>>;
}

export function createConnectSafely(service: Service): ConnectSafely {
  return {
    listAccounts: () => listAccounts(service),
    accountQuota: (accountId) => accountQuota(service, accountId),
    readyToSend: () => readyToSend(service),
    sendMessage: (message) => sendMessage(service, message),
    findSent: (sought) => findSent(service, sought),
    recallMessage: (names) => recallMessage(service, names),
    stillThere: (names) => stillThere(service, names),
  };
}
