// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/directory.h"
#include "model/domain/page.h"

#include <QByteArray>

/// Users as JSON text: what toJson() gives, compact and in UTF-8, without the objects in between. Listings and copies
/// have very many of them; UserTextReader reads them. Pure functions; any thread.
namespace provost::wire {

void appendUser(QByteArray& json, const User& user);

/// `needle` (by searchKey()): whoever is found by a former identifier alone says so, as `formerMatch`. Empty: nobody.
[[nodiscard]] QByteArray textOf(const Page<User>& page, const QString& needle = {});

} // namespace provost::wire
