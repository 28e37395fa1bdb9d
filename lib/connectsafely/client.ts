import { findSent, type Found, type Sought } from "./confirm";
import { conversationWith, type WithWhom } from "./conversation-with";
import { inmailCredits } from "./inmail-credits";
import { latestMessage } from "./latest-message";
import { openProfile } from "./open-profile";
import { profileOf, type ServiceProfile } from "./profile";
import { relationshipWith } from "./relationship";
import type { RecallAnswer, Upload } from "../outbox/entry";
import type { Result } from "../kernel/result";
import type {
  Conversation,
  Credits,
  LastWords,
  OpenProfile,
  Relationship,
} from "../preflight/facts";
import type { Observation } from "../quota/allowance";
import type { Account } from "../settings/account";
import type { PlanKind } from "../settings/account-facts";
import { accountPremium } from "./account-premium";
import { accountQuota } from "./account-quota";
import { type AccountStatus, accountStatus } from "./account-status";
import { listAccounts } from "./list-accounts";
import type { ReadReply } from "./read-endpoint";
import { readyToSend } from "./ready-to-send";
import type { Service } from "./request";
import { recallMessage, stillThere, type MessageNames, type Still } from "./recall-message";
import { sendMessage, type MessageToSend, type SendReply } from "./send-message";
import { type FileToUpload, uploadFile } from "./upload-file";

/** The service as the rest of Courier sees it. No method throws, and none repeats a change. */
export interface ConnectSafely {
  listAccounts(): Promise<ReadReply<Account[]>>;
  accountQuota(accountId: string): Promise<ReadReply<Observation[]>>;
  accountStatus(accountId: string): Promise<ReadReply<AccountStatus>>;
  /** Calls LinkedIn: to be asked only where the status tells no plan. */
  accountPremium(accountId: string): Promise<ReadReply<PlanKind>>;
  /** To be asked before each send; where it fails, nothing may be sent. */
  readyToSend(): Promise<Result<null>>;
  sendMessage(message: MessageToSend): Promise<SendReply>;
  /** Hands over a file, and sends nothing. */
  uploadFile(file: FileToUpload): Promise<Result<Upload>>;
  /** Looks for a message that is not confirmed; a miss is no proof that it did not arrive. */
  findSent(sought: Sought): Promise<Result<Found>>;
  conversationWith(whom: WithWhom): Promise<Result<Conversation>>;
  latestMessage(whom: WithWhom, conversationUrn: string): Promise<Result<LastWords>>;
  relationshipWith(whom: WithWhom): Promise<Result<Relationship>>;
  inmailCredits(accountId: string): Promise<Result<Credits>>;
  openProfile(whom: WithWhom): Promise<Result<OpenProfile>>;
  /** Costs a profile view: only for a click of the user's. */
  profileOf(whom: WithWhom): Promise<Result<ServiceProfile>>;
  /** Takes a sent message out of its conversation, if LinkedIn lets it. */
  recallMessage(names: MessageNames): Promise<RecallAnswer>;
  /** Whether a message is in its conversation; that it is not is no proof of a recall. */
  stillThere(names: MessageNames): Promise<Result<Still>>;
}

/** What the limits and the further tries need is optional for single operations, and not here. */
export function createConnectSafely(service: Required<Service>): ConnectSafely {
  return {
    listAccounts: () => listAccounts(service),
    accountQuota: (accountId) => accountQuota(service, accountId),
    accountStatus: (accountId) => accountStatus(service, accountId),
    accountPremium: (accountId) => accountPremium(service, accountId),
    readyToSend: () => readyToSend(service),
    sendMessage: (message) => sendMessage(service, message),
    uploadFile: (file) => uploadFile(service, file),
    findSent: (sought) => findSent(service, sought),
    conversationWith: (whom) => conversationWith(service, whom),
    latestMessage: (whom, conversationUrn) => latestMessage(service, whom, conversationUrn),
    relationshipWith: (whom) => relationshipWith(service, whom),
    inmailCredits: (accountId) => inmailCredits(service, accountId),
    openProfile: (whom) => openProfile(service, whom),
    profileOf: (whom) => profileOf(service, whom),
    recallMessage: (names) => recallMessage(service, names),
    stillThere: (names) => stillThere(service, names),
  };
}
