// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/configuration_parts.h"

namespace provost::server {

const QList<ConfigurationKind>& configurationKinds()
{
    static const QList<ConfigurationKind> kinds{roleKind(), accessKind(), accountKind(), connectionKind(),
                                                webhookKind()};
    return kinds;
}

} // namespace provost::server
