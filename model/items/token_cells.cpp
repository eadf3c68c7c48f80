// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/token_cells.h"

#include "model/domain/listed.h"
#include "model/items/connection_health.h"
#include "model/items/words.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct TokenCellsWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::TokenCells)
};

QDateTime never()
{
    return QDateTime(QDate(9999, 1, 1), QTime(0, 0), QTimeZone::utc());
}

/// Of a token without an expiry.
ItemCell reminderCell(const QDate& on, const QDateTime& now)
{
    const auto days = int(now.date().daysTo(on));
    const auto when =
        days > 0 ? TokenCellsWords::tr("reminder in %n day(s)", nullptr, days) : TokenCellsWords::tr("reminder is due");
    return {.text = when,
            .secondLine = TokenCellsWords::tr("no expiry"),
            .sort = on.startOfDay(),
            .emphasis = days <= tokenWarnDays ? Emphasis::Warning : Emphasis::Plain,
            .pill = days <= tokenWarnDays,
            .toolTip = words::date(on)};
}

} // namespace

ItemCell tokenNameCell(const Token& token, const QDateTime& now)
{
    const auto created = token.createdBy.isEmpty()
                             ? TokenCellsWords::tr("created %1").arg(words::day(token.createdAt, now))
                             : TokenCellsWords::tr("from %1, by %2", "day, operator")
                                   .arg(words::day(token.createdAt, now), token.createdBy);
    return {.text = token.hint,
            .secondLine = token.label.isEmpty()
                              ? created
                              : TokenCellsWords::tr("%1, %2", "label, created").arg(token.label, created),
            .sort = token.createdAt,
            .emphasis = token.revokedAt ? Emphasis::Muted : Emphasis::Plain,
            .toolTip = words::onHover(token.createdAt, now),
            .mono = true};
}

ItemCell tokenUseCell(const Token& token, const QDateTime& now)
{
    if (!token.lastUsedAt)
        return {.text = TokenCellsWords::tr("never used"), .sort = QDateTime(), .emphasis = Emphasis::Muted};
    return {.text = words::ago(*token.lastUsedAt, now),
            .sort = *token.lastUsedAt,
            .toolTip = words::onHover(*token.lastUsedAt, now)};
}

ItemCell tokenExpiryCell(const Token& token, const QDateTime& now, const std::optional<QDate>& reminder)
{
    if (token.revokedAt)
        return {.text = TokenCellsWords::tr("revoked"),
                .sort = never(),
                .emphasis = Emphasis::Muted,
                .toolTip = words::onHover(*token.revokedAt, now)};
    if (token.expiresAt && *token.expiresAt <= now)
        return {.text = TokenCellsWords::tr("expired"),
                .sort = *token.expiresAt,
                .emphasis = Emphasis::Muted,
                .toolTip = words::onHover(*token.expiresAt, now)};
    const auto sort = token.expiresAt.value_or(never());
    if (!token.receivedAt && !token.providerUsedAt)
        return {
            .text = TokenCellsWords::tr("never received"), .sort = sort, .emphasis = Emphasis::Warning, .pill = true};
    if (!token.expiresAt)
        return reminder ? reminderCell(*reminder, now)
                        : ItemCell{.text = TokenCellsWords::tr("no expiry"), .sort = sort};
    const int days = words::daysUntil(*token.expiresAt, now);
    return {.text = TokenCellsWords::tr("%n day(s)", nullptr, days),
            .sort = sort,
            .emphasis = tokenEmphasis(days),
            .pill = days <= tokenWarnDays,
            .alarm = days <= tokenAlarmDays,
            .toolTip = words::onHover(*token.expiresAt, now)};
}

ItemCell tokenScopeCell(const Token& token)
{
    const auto everywhere = token.allowedAddresses.isEmpty();
    QStringList slugs;
    for (const auto scope : token.scopes)
        slugs.append(slug(scope));
    return {.text = token.scopes.size() == tokenScopes().size() ? TokenCellsWords::tr("everything") : listed(slugs),
            .secondLine = everywhere ? QString() : listed(token.allowedAddresses),
            .sort = token.scopes.size(),
            .toolTip = everywhere ? slugs.join('\n'_L1) : (slugs + token.allowedAddresses).join('\n'_L1)};
}

ItemCell tokenRotationCell(const Token& token, const std::optional<TokenRotation>& rotation)
{
    if (token.rotation == RotationRole::None || !rotation)
        return {.sort = 0};
    const bool seen = rotation->newTokenUsedAt.has_value();
    if (token.rotation == RotationRole::Old)
        return {.text = seen ? TokenCellsWords::tr("can end") : TokenCellsWords::tr("to be replaced"),
                .sort = 2,
                .emphasis = seen ? Emphasis::Good : Emphasis::Warning,
                .pill = true};
    return {.text = seen ? TokenCellsWords::tr("in use") : TokenCellsWords::tr("waits for its first use"),
            .sort = 1,
            .emphasis = seen ? Emphasis::Good : Emphasis::Warning,
            .pill = true};
}

} // namespace provost
