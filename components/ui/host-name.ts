/** A host as people call it. */
import { i18n } from '#i18n';

const NAMES = { gmail: 'hosts.gmail', zendesk: 'hosts.zendesk', practice: 'hosts.practice' } as const;

const isNamed = (id: string): id is keyof typeof NAMES => Object.hasOwn(NAMES, id);

export const hostName = (id: string): string => (isNamed(id) ? i18n.t(NAMES[id]) : id);
