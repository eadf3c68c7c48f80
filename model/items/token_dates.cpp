// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/token_dates.h"

#include "model/domain/shown_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct TokenDatesWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::TokenDates)
};

} // namespace

std::optional<CalendarEntry> calendarEntry(const Token& token, const Connection& connection,
                                           const std::optional<QDate>& reminder, const QDateTime& now)
{
    if (!isLive(token, now) || (!token.expiresAt && !reminder))
        return std::nullopt;
    CalendarEntry entry;
    const auto name = plainText(connection.name);
    const auto account = plainText(connection.accountName);
    entry.uid = u"token-%1@%2"_s.arg(token.id.text(), connection.id.text());
    if (token.expiresAt) {
        entry.at = token.expiresAt;
        entry.summary = TokenDatesWords::tr("The token of %1 ends", "connection").arg(name);
        entry.text = TokenDatesWords::tr("From then on %1 is refused at %2 (%3).\nToken %4.",
                                         "identity provider, connection, account, public part of a token")
                         .arg(productName(connection.idp), name, account, token.hint);
        return entry;
    }
    entry.on = *reminder;
    entry.summary = TokenDatesWords::tr("Replace the token of %1", "connection").arg(name);
    entry.text = TokenDatesWords::tr("A reminder that was set in Provost; the token of %1 at %2 (%3) has no expiry "
                                     "that is known.\nToken %4.",
                                     "identity provider, connection, account, public part of a token")
                     .arg(productName(connection.idp), name, account, token.hint);
    return entry;
}

} // namespace provost
