// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/clock.h"
#include "model/items/item_cell.h"
#include "model/store/directory.h"

#include <QAbstractTableModel>

namespace provost {

/// The newest events of a directory, newest first. New ones are inserted above, forgotten ones removed below, so that
/// selection and scroll position stay with their event. GUI thread only.
class EventsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, ConnectionName, What, Resource, Answer, Duration, ColumnCount };

    EventsModel(const Directory& directory, Clock clock, QObject* parent = nullptr);

    [[nodiscard]] const Event& at(int row) const { return m_events.at(row).event; }
    /// -1 where the event is not here.
    [[nodiscard]] int rowOf(qint64 id) const;
    /// Folded text of one row, for filters.
    [[nodiscard]] const QString& searchText(int row) const { return m_events.at(row).search; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry
    {
        Event event;
        QString search;
    };

    [[nodiscard]] ItemCell cell(const Event& event, int column) const;
    void insert(QList<Event> events);
    void insertRun(int row, const QList<Event>& run);
    void remove(const QList<qint64>& ids);
    void removeRun(int first, int last);

    const Directory& m_directory;
    Clock m_clock;
    QList<Entry> m_events;
};

/// `GET /Users`: the method with the path below the SCIM base.
[[nodiscard]] QString requestLine(const Event& event);

} // namespace provost
