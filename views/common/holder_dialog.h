// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/find_users.h"
#include "model/items/clock.h"
#include "views/common/dialog.h"

class QLineEdit;

namespace provost {

class BusyLine;
class HoldersModel;
class PlainLabel;
class Table;

/// Finds who has a name that a server refused as taken: active, suspended and deleted users, by user name, email
/// address and external id. Nothing is changed.
class HolderDialog : public Dialog
{
    Q_OBJECT

public:
    /// `sought` is a name, or a user as JSON; empty: it is asked for.
    HolderDialog(OpenServer at, const Clock& clock, const QString& sought, QWidget* parent);
    ~HolderDialog() override;
    HolderDialog(const HolderDialog&) = delete;
    HolderDialog& operator=(const HolderDialog&) = delete;

    void open() override;
    /// There is a place where users are shown: see userActivated().
    void offerToShow();

Q_SIGNALS:
    /// The person wants to see that user.
    void userActivated(const provost::UserId& id);

private:
    void buildTable();
    void showGiven();
    void look();
    void show(const Result<NameHolders>& found);
    void copyForVendor() const;
    void activate(int row);

    OpenServer m_at;
    Clock m_clock;
    Cancellation m_cancel;
    QString m_given; ///< what was to be sought when it opened, until something else is typed
    NameHolders m_found;
    QLineEdit* m_sought;
    Button* m_look;
    BusyLine* m_busy;
    HoldersModel* m_model;
    Table* m_table;
    PlainLabel* m_meaning;
    Button* m_copy = nullptr;
    Button* m_show = nullptr;
};

} // namespace provost
