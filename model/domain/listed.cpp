// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/listed.h"

#include <QCoreApplication>

namespace provost {
namespace {

class ListWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::ListWords)
};

} // namespace

QString listed(const QStringList& parts)
{
    return parts.join(ListWords::tr(", ", "between the parts of a list"));
}

QString listedApart(const QStringList& parts)
{
    return parts.join(ListWords::tr("; ", "between the parts of a list that hold commas themselves"));
}

} // namespace provost
