// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/last_manager.h"

#include "server/storage/operators.h"

using namespace Qt::StringLiterals;

namespace provost::server {

Result<void> keepAManager(Sql& sql, const QString& subject)
{
    const auto managers = Operators(sql).managers();
    if (!managers)
        return tl::unexpected(managers.error());
    if (*managers == 0)
        return fail(ErrorKind::Conflict, subject,
                    u"The last operator who can manage provisioning has to stay one: nobody could add another."_s);
    return {};
}

} // namespace provost::server
