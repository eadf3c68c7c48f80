// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/check_texts.h"

#include "model/checks/check_report.h"
#include "model/checks/rehearsal_report.h"

using namespace Qt::StringLiterals;

namespace provost {
namespace {

template <class Outcome>
QByteArray formOf(const QString& suffix, const Outcome& outcome)
{
    if (suffix == "json"_L1)
        return checkreport::toJson(outcome);
    return suffix == "txt"_L1 ? checkreport::toText(outcome).toUtf8() : checkreport::toHtml(outcome);
}

} // namespace

QByteArray exchangesOf(const ReportedFinding& finding)
{
    QStringList texts;
    for (const auto& exchange : finding.exchanges)
        texts.append(checkreport::toText(exchange));
    return texts.join(u"\n\n"_s).toUtf8();
}

QByteArray reportIn(const QString& suffix, const Examination& examination)
{
    return formOf(suffix, examination);
}

QByteArray reportIn(const QString& suffix, const Rehearsal& rehearsal)
{
    return formOf(suffix, rehearsal);
}

} // namespace provost
