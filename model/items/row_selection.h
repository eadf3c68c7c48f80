// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

namespace provost {

/// Rows that a person ticked in order to do something with all of them, by the ids that the records have: it outlives
/// sorting, scrolling and searching, and "all" costs nothing however many they are. A RecordFilter holds one and says
/// which rows it means now. GUI thread only.
class RowSelection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ticks are shown and can be made. Leaving forgets them.
    void setActive(bool on);
    [[nodiscard]] bool isActive() const { return m_active; }

    [[nodiscard]] bool contains(const QString& id) const { return m_named.contains(id) != m_allExcept; }
    /// Ticking one begins the selection where it was not active.
    void set(const QString& id, bool on);
    /// Every row that the filter lets through, also those that come later.
    void chooseAll();
    void clear();
    /// These records are gone.
    void forget(const QSet<QString>& ids);

    /// True: everything that the filter lets through but named().
    [[nodiscard]] bool isAllExcept() const { return m_allExcept; }
    [[nodiscard]] const QSet<QString>& named() const { return m_named; }

Q_SIGNALS:
    void changed();

private:
    bool m_active = false;
    bool m_allExcept = false;
    QSet<QString> m_named;
};

} // namespace provost
