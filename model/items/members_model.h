// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/directory.h"
#include "model/domain/page.h"
#include "model/items/clock.h"

#include <QAbstractTableModel>

namespace provost {

/// The members of one group as far as they were fetched: a view that comes to the end asks for more, and whoever owns
/// the model fetches that page and hands it over. GUI thread only.
class MembersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, Since, ColumnCount };

    explicit MembersModel(Clock clock, QObject* parent = nullptr);

    /// Forgets everything: another group or another search. The first page is to be fetched by the caller.
    void start();
    /// The page that was asked for.
    void append(const Page<Membership>& page);
    /// It did not come; it is asked for again when the view comes to the end once more.
    void giveUp();
    /// Of the whole listing, as the server counted with the newest page.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] const Membership& at(int row) const { return m_members.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// `after` is the cursor of the server.
    void pageWanted(const QString& after);

private:
    Clock m_clock;
    QList<Membership> m_members;
    qint64 m_total = 0;
    QString m_next;
    bool m_fetching = false;
};

} // namespace provost
