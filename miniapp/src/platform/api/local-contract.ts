/** Stand-in for shared/src/api/{operations,schema}.gen.ts until the server's OpenAPI document is generated. */

export interface Person {
  id: string;
  name: string;
}
export interface HouseView {
  id: string;
  name: string;
  building: string;
  community: { id: string; name: string };
}
export interface MeView {
  id: string;
  name: string;
  phone?: string;
  roles: { role: string; communityId: string | null; department: string | null }[];
  houses: HouseView[];
}
export interface MediaView {
  id: string;
  url: string;
  thumbnailUrl?: string;
  type?: string;
}
export interface QuoteView {
  id: string;
  lines: {
    feeItemId?: string;
    name: string;
    unit?: string;
    quantity: number;
    unitPriceFen: number;
    totalFen: number;
    kind?: string;
  }[];
  totalFen: number;
  status: string;
  version: number;
  note?: string;
}
export interface WorkOrderView {
  id: string;
  no: string;
  ticketId: string;
  department: string;
  status: string;
  task?: string;
  assignee: { id: string; name: string; photoUrl?: string; badgeNo?: string; phone?: string } | null;
  deadlineAt: string | null;
  materialsCheck: unknown;
  quote: QuoteView | null;
  actual: { totalFen: number; lines: QuoteView['lines']; result?: string } | null;
  signature: { url: string; at: string } | null;
  version: number;
  actions: string[];
  mediaIds?: string[];
}
export interface TicketView {
  id: string;
  no: string | null;
  kind: string;
  status: string;
  priority: string;
  categoryId: string | null;
  department: string | null;
  description: string;
  place: { houseId?: string; text: string; community?: string };
  media: MediaView[];
  createdAt: string;
  version: number;
  actions: string[];
  owner: Person | null;
  workOrders: WorkOrderView[];
  nextTask: { kind: string; dueAt: string | null } | null;
  appointment?: { from: string; to: string } | null;
}
export interface CategoryView {
  id: string;
  name: string;
  department: string;
  emergency: boolean;
  children: CategoryView[];
}
export interface SessionAnswer {
  accessToken: string;
  refreshToken: string;
  me: MeView;
}
type List<Entry> = { items: Entry[]; nextCursor?: string | null };
type ById<Name extends string> = { path: Record<Name, string> };
type Nothing = Record<string, never>;

export interface LocalOperations {
  demoAccounts: {
    input: Nothing;
    answer: List<{ account: string; name: string; roles: string[]; community: string | null }>;
  };
  demoLogin: { input: { body: { account: string } }; answer: SessionAnswer };
  advanceClock: { input: { body: { seconds: number } }; answer: { now: string } };
  demoWechatMessages: {
    input: { query: { account: string } };
    answer: List<{
      at: string;
      account: string;
      channel: string;
      templateKey: string;
      data: Record<string, unknown>;
      page: string | null;
      outcome: string;
    }>;
  };
  wechatLogin: { input: { body: { code: string } }; answer: SessionAnswer };
  bindPhone: { input: { body: { code: string } }; answer: { me: MeView } };
  passwordLogin: { input: { body: { phone: string; password: string } }; answer: SessionAnswer };
  refreshSession: { input: { body: { refreshToken: string } }; answer: { accessToken: string; refreshToken: string } };
  logout: { input: Nothing; answer: Nothing };
  getMe: { input: Nothing; answer: MeView };
  listCategories: { input: Nothing; answer: List<CategoryView> };
  listHouses: { input: { query?: { q?: string } }; answer: List<HouseView> };
  submitTicket: {
    input: {
      body: {
        kind: string;
        categoryId?: string;
        houseId?: string;
        place?: string;
        description: string;
        mediaIds?: string[];
        appointment?: { from: string; to: string };
        contact?: { name: string; phone: string };
      };
    };
    answer: TicketView;
  };
  getTicket: { input: ById<'ticketId'>; answer: TicketView };
  listTickets: {
    input: { query?: { scope?: string; status?: string; kind?: string; q?: string; cursor?: string } };
    answer: List<TicketView>;
  };
  getTimeline: {
    input: ById<'ticketId'>;
    answer: List<{
      at: string;
      actor: { name: string; role?: string } | null;
      type: string;
      text: string;
      data: Record<string, unknown>;
    }>;
  };
  uploadMedia: { input: Nothing; answer: { id: string; url: string; width: number; height: number } };
  recordSubscription: { input: { body: { results: Record<string, string> } }; answer: unknown };
  getMessageRights: { input: Nothing; answer: List<{ templateKey: string; left: number; templateId?: string }> };
  listMyMessages: {
    input: { query?: { cursor?: string } };
    answer: List<{
      id: string;
      at: string;
      type: string;
      title: string;
      text: string;
      subject: { type: string; id: string; no: string | null } | null;
      readAt: string | null;
    }>;
  };
  markMessageRead: { input: ById<'messageId'>; answer: unknown };
  intakeHints: {
    input: { query: { houseId?: string; categoryId?: string; text?: string } };
    answer: {
      danger?: { word: string; kind?: string } | null;
      outages: { id: string; title: string; text?: string; until?: string | null }[];
      similar: { id: string; no?: string | null; description: string; at?: string }[];
    };
  };
  cancelTicket: { input: ById<'ticketId'> & { body: { reason?: string } }; answer: TicketView };
  urgeTicket: { input: ById<'ticketId'> & { body: { text?: string } }; answer: TicketView };
  addNote: {
    input: ById<'ticketId'> & { body: { text: string; mediaIds?: string[]; visibility: string } };
    answer: unknown;
  };
  rescheduleTicket: {
    input: ById<'ticketId'> & { body: { appointment: { from: string; to: string }; reason?: string } };
    answer: TicketView;
  };
  rateTicket: {
    input: ById<'ticketId'> & {
      body: {
        speed: number;
        quality: number;
        attitude: number;
        solved: boolean;
        askedForCash?: boolean;
        words?: string;
        mediaIds?: string[];
      };
    };
    answer: TicketView;
  };
  consentQuote: { input: ById<'workOrderId'> & { body: { quoteId: string } }; answer: WorkOrderView };
  refuseQuote: { input: ById<'workOrderId'> & { body: { quoteId: string; reason: string } }; answer: WorkOrderView };
  signWorkOrder: {
    input: ById<'workOrderId'> & { body: { signatureMediaId?: string; satisfied: boolean; note?: string } };
    answer: WorkOrderView;
  };
}

export const operationPaths: Record<keyof LocalOperations, { method: 'GET' | 'POST'; path: string }> = {
  demoAccounts: { method: 'GET', path: '/demo/accounts' },
  demoLogin: { method: 'POST', path: '/demo/login' },
  advanceClock: { method: 'POST', path: '/demo/clock' },
  demoWechatMessages: { method: 'GET', path: '/demo/wechat-messages' },
  wechatLogin: { method: 'POST', path: '/session/wechat' },
  bindPhone: { method: 'POST', path: '/session/phone' },
  passwordLogin: { method: 'POST', path: '/session/password' },
  refreshSession: { method: 'POST', path: '/session/refresh' },
  logout: { method: 'POST', path: '/session/logout' },
  getMe: { method: 'GET', path: '/me' },
  listCategories: { method: 'GET', path: '/categories' },
  listHouses: { method: 'GET', path: '/houses' },
  submitTicket: { method: 'POST', path: '/tickets' },
  getTicket: { method: 'GET', path: '/tickets/{ticketId}' },
  listTickets: { method: 'GET', path: '/tickets' },
  getTimeline: { method: 'GET', path: '/tickets/{ticketId}/timeline' },
  uploadMedia: { method: 'POST', path: '/media' },
  recordSubscription: { method: 'POST', path: '/me/subscriptions' },
  getMessageRights: { method: 'GET', path: '/me/message-rights' },
  listMyMessages: { method: 'GET', path: '/me/messages' },
  markMessageRead: { method: 'POST', path: '/me/messages/{messageId}/read' },
  intakeHints: { method: 'GET', path: '/intake-hints' },
  cancelTicket: { method: 'POST', path: '/tickets/{ticketId}/cancel' },
  urgeTicket: { method: 'POST', path: '/tickets/{ticketId}/urge' },
  addNote: { method: 'POST', path: '/tickets/{ticketId}/notes' },
  rescheduleTicket: { method: 'POST', path: '/tickets/{ticketId}/reschedule' },
  rateTicket: { method: 'POST', path: '/tickets/{ticketId}/rating' },
  consentQuote: { method: 'POST', path: '/work-orders/{workOrderId}/consent' },
  refuseQuote: { method: 'POST', path: '/work-orders/{workOrderId}/refuse' },
  signWorkOrder: { method: 'POST', path: '/work-orders/{workOrderId}/sign' },
};
