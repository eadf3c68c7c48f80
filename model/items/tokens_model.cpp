// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/tokens_model.h"

#include "model/items/words.h"

namespace provost {

TokensModel::TokensModel(const Directory& directory, Clock clock, QObject* parent)
    : RecordModel(parent)
    , m_directory(directory)
    , m_clock(std::move(clock))
{
    connect(&directory, &Directory::tokensChanged, this, [this](const ConnectionId& id) {
        if (id == m_connection)
            assign(m_directory.tokens(id));
    });
}

void TokensModel::setConnection(const ConnectionId& id)
{
    m_connection = id;
    assign(m_directory.tokens(id));
}

int TokensModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void TokensModel::refreshTimes()
{
    announceColumn(LastUsed);
    announceColumn(Expires);
}

ItemCell TokensModel::cell(const Token& token, int column) const
{
    switch (Column(column)) {
    case Name: {
        const auto created = token.createdBy.isEmpty()
                                 ? tr("created %1").arg(words::day(token.createdAt))
                                 : tr("created %1 by %2").arg(words::day(token.createdAt), token.createdBy);
        return {.text = token.hint,
                .secondLine =
                    token.label.isEmpty() ? created : tr("%1, %2", "label, created").arg(token.label, created),
                .sort = token.createdAt,
                .emphasis = token.revokedAt ? Emphasis::Muted : Emphasis::Plain,
                .toolTip = words::exactly(token.createdAt),
                .mono = true};
    }
    case LastUsed:
        if (!token.lastUsedAt)
            return {.text = tr("never used"), .sort = QDateTime(), .emphasis = Emphasis::Muted};
        return {.text = words::ago(*token.lastUsedAt, m_clock()),
                .sort = *token.lastUsedAt,
                .toolTip = words::exactly(*token.lastUsedAt)};
    case Expires:
        return stateCell(token);
    case ColumnCount:
        break;
    }
    return {};
}

ItemCell TokensModel::stateCell(const Token& token) const
{
    if (token.revokedAt)
        return {.text = tr("revoked"),
                .sort = *token.revokedAt,
                .emphasis = Emphasis::Muted,
                .toolTip = words::exactly(*token.revokedAt)};
    if (token.expiresAt && *token.expiresAt <= m_clock())
        return {.text = tr("expired"),
                .sort = *token.expiresAt,
                .emphasis = Emphasis::Muted,
                .toolTip = words::exactly(*token.expiresAt)};
    if (!token.receivedAt && !token.lastUsedAt)
        return {.text = tr("never received"), .sort = token.createdAt, .emphasis = Emphasis::Warning, .pill = true};
    if (!token.expiresAt)
        return {.text = tr("no expiry"), .sort = QDateTime(), .emphasis = Emphasis::Plain};
    const int days = words::daysUntil(*token.expiresAt, m_clock());
    return {.text = tr("%n day(s)", nullptr, days),
            .sort = *token.expiresAt,
            .emphasis = days <= 14 ? Emphasis::Warning : Emphasis::Plain,
            .pill = days <= 14,
            .toolTip = words::exactly(*token.expiresAt)};
}

QString TokensModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("Token");
    case LastUsed:
        return tr("Last used");
    case Expires:
        return tr("Expires");
    case ColumnCount:
        break;
    }
    return {};
}

bool TokensModel::isRightAligned(int) const
{
    return false;
}

} // namespace provost
