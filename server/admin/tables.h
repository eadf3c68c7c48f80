// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/admin/admin_routes.h"

namespace provost::server {

// One function a file of handlers; adminTable() joins them.
[[nodiscard]] QList<AdminRoute> serverTable();
[[nodiscard]] QList<AdminRoute> testClockTable();
[[nodiscard]] QList<AdminRoute> accountTable();
[[nodiscard]] QList<AdminRoute> operatorTable();
[[nodiscard]] QList<AdminRoute> connectionTable();
[[nodiscard]] QList<AdminRoute> mappingTable();
[[nodiscard]] QList<AdminRoute> tokenTable();
[[nodiscard]] QList<AdminRoute> rotationTable();
[[nodiscard]] QList<AdminRoute> directoryTable();
[[nodiscard]] QList<AdminRoute> activityTable();
[[nodiscard]] QList<AdminRoute> userStateTable();
[[nodiscard]] QList<AdminRoute> accessTable();
[[nodiscard]] QList<AdminRoute> roleTable();
[[nodiscard]] QList<AdminRoute> roleRuleTable();
[[nodiscard]] QList<AdminRoute> guardTable();
[[nodiscard]] QList<AdminRoute> overviewTable();
[[nodiscard]] QList<AdminRoute> webhookTable();
[[nodiscard]] QList<AdminRoute> configurationTable();

} // namespace provost::server
