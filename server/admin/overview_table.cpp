// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/exchange.h"
#include "server/admin/tables.h"
#include "server/admin/visible.h"
#include "server/storage/overview.h"

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

Result<HttpResponse> getOverview(AdminScope& scope)
{
    const auto account = wantedAccount(scope);
    if (!account)
        return tl::unexpected(account.error());
    const auto overview = OverviewCounts(scope.http.sql).read(*account);
    if (!overview)
        return tl::unexpected(overview.error());
    return jsonAnswer(wire::toJson(*overview));
}

} // namespace

QList<AdminRoute> overviewTable()
{
    return {{"GET", "/overview", Access::Read, Permission::ReadProvisioning, getOverview}};
}

} // namespace provost::server
