// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/directory.h"

#include "model/domain/fold.h"

using namespace Qt::StringLiterals;

namespace provost {

QString personKey(const User& user)
{
    const auto who = user.email.isEmpty() ? user.id.text() : caseKey(user.email);
    return user.accountId.text() + '\n'_L1 + who;
}

} // namespace provost
