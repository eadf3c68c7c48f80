// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/connections_model.h"

#include "model/domain/fold.h"
#include "model/items/connection_health.h"
#include "model/items/words.h"

using namespace Qt::StringLiterals;

namespace provost {

ConnectionsModel::ConnectionsModel(const Directory& directory, Clock clock, QObject* parent)
    : RecordModel(parent)
    , m_clock(std::move(clock))
{
    connect(&directory, &Directory::connectionsInserted, this, [this, &directory](const QList<ConnectionId>& ids) {
        QList<Connection> fresh;
        for (const auto& id : ids) {
            if (const auto found = directory.connection(id))
                fresh.append(*found);
        }
        upsertAll(fresh);
    });
    connect(&directory, &Directory::connectionChanged, this, [this, &directory](const ConnectionId& id) {
        if (const auto found = directory.connection(id))
            upsertAll({*found});
    });
    connect(&directory, &Directory::connectionsRemoved, this,
            [this](const QList<ConnectionId>& ids) { removeAll({ids.cbegin(), ids.cend()}); });
    assign(directory.connections());
}

int ConnectionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void ConnectionsModel::refreshTimes()
{
    announceColumn(Heartbeat);
    announceColumn(TokenLeft);
}

ItemCell ConnectionsModel::cell(const Connection& connection, int column) const
{
    switch (Column(column)) {
    case Name:
        return nameCell(connection);
    case Provider:
        return {.text = productName(connection.idp), .sort = productName(connection.idp)};
    case Users:
        return {.text = connection.users < 0 ? u"–"_s : words::number(connection.users),
                .sort = connection.users,
                .alignRight = true};
    case Heartbeat: {
        const auto health = heartbeat(connection, m_clock());
        const auto exactly = words::onHover(health.times, m_clock());
        return {.text = health.words,
                .sort = health.rank,
                .emphasis = health.emphasis,
                .pill = health.needsAttention,
                .alarm = health.emphasis == Emphasis::Bad,
                .toolTip = health.explanation.isEmpty() ? exactly : exactly + u'\n' + health.explanation};
    }
    case TokenLeft: {
        const auto health = tokenHealth(connection, m_clock());
        return {.text = health.words,
                .sort = health.rank,
                .emphasis = health.emphasis,
                .pill = health.needsAttention,
                .toolTip =
                    connection.tokenExpiresAt ? words::onHover(*connection.tokenExpiresAt, m_clock()) : QString()};
    }
    case Errors:
        return errorsCell(connection);
    case ColumnCount:
        break;
    }
    return {};
}

ItemCell ConnectionsModel::nameCell(const Connection& connection) const
{
    const bool paused = connection.state == ConnectionState::Paused;
    return {.text = paused ? tr("%1, paused").arg(connection.name) : connection.name,
            .secondLine = connection.accountName,
            .sort = searchKey(connection.name),
            .emphasis = paused ? Emphasis::Muted : Emphasis::Plain,
            .dot = QVariant::fromValue(heartbeat(connection, m_clock()).dot)};
}

ItemCell ConnectionsModel::errorsCell(const Connection& connection) const
{
    const bool silent =
        connection.state == ConnectionState::Paused || !connection.isWatched || !connection.firstRequestAt;
    return {.text = silent ? u"–"_s : words::number(connection.errorsLastDay),
            .sort = silent ? qint64(-1) : connection.errorsLastDay,
            .toolTip = silent
                           ? QString()
                           : tr("%n request(s) refused in the last 24 hours", nullptr, int(connection.errorsLastDay)),
            .alignRight = true};
}

QString ConnectionsModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("Connection");
    case Provider:
        return tr("Identity provider");
    case Users:
        return tr("Users");
    case Heartbeat:
        return tr("Heartbeat");
    case TokenLeft:
        return tr("Token");
    case Errors:
        return tr("Errors");
    case ColumnCount:
        break;
    }
    return {};
}

bool ConnectionsModel::isRightAligned(int column) const
{
    return column == Users || column == Errors;
}

QString ConnectionsModel::searchText(const Connection& connection) const
{
    return searchKey(
        QStringList{connection.name, connection.accountName, productName(connection.idp), connection.id.text()}.join(
            '\n'_L1));
}

} // namespace provost
