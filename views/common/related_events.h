// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/items/clock.h"

#include <QWidget>

namespace provost {

class EventsModel;
class PlainLabel;
class Table;

/// The newest requests about one thing, for the inspector of that thing: what an identity provider did to a person or a
/// group. Reads them when they are looked at, and follows the change feed from then on.
class RelatedEvents : public QWidget
{
    Q_OBJECT
public:
    /// `accessibleName` is that of the table.
    RelatedEvents(OpenServer at, const Clock& clock, const QString& accessibleName, QWidget* parent = nullptr);

    /// What the requests are about: a user or a group.
    void setThing(const QString& id, const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void show(const Result<QList<Event>>& events);
    void takeNew(const QList<qint64>& ids);

    OpenServer m_at;
    QString m_id;
    QString m_name;
    bool m_wanted = false; ///< to be read when it is looked at
    Cancellation m_cancel;
    Directory* m_found; ///< only its events are used
    EventsModel* m_model;
    Table* m_table;
    PlainLabel* m_count;
};

} // namespace provost
