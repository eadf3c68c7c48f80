// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/webhook.h"

using namespace Qt::StringLiterals;

namespace provost {

const QStringList& webhookEvents()
{
    static const QStringList events{u"connection.changed"_s, u"connection.deleted"_s, u"group.changed"_s,
                                    u"group.deleted"_s,      u"token.changed"_s,      u"token.deleted"_s,
                                    u"user.changed"_s,       u"user.deleted"_s};
    return events;
}

} // namespace provost
