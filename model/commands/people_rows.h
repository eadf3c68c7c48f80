// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/directory.h"

#include <QStringList>

/// Users and groups as rows of an export: the columns are named as in the admin API, times are ISO 8601 in UTC, what is
/// unset is empty. Pure; any thread.
namespace provost {

[[nodiscard]] const QStringList& userColumns();
[[nodiscard]] QStringList userRow(const User& user);
[[nodiscard]] const QStringList& groupColumns();
[[nodiscard]] QStringList groupRow(const Group& group);

} // namespace provost
