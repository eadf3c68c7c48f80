// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "model/items/clock.h"

#include <QWidget>

namespace provost {

class MembersModel;
class PlainLabel;
class SearchField;
class Table;

/// Who is in a group: found on the server by part of a name, and fetched page by page as the list is scrolled.
class MembersPage : public QWidget
{
    Q_OBJECT

public:
    MembersPage(OpenServer at, const Clock& clock, QWidget* parent = nullptr);

    /// Another group, or the same one after a change: begins anew.
    void setGroup(const Group& group);

Q_SIGNALS:
    /// Return or double click on a member.
    void memberActivated(const provost::UserId& id);

private:
    void restart();
    void fetch(const QString& after);
    void take(const Result<Page<Membership>>& page);
    void showCount();

    OpenServer m_at;
    Group m_group;
    Cancellation m_cancel;
    MembersModel* m_model;
    SearchField* m_search;
    Table* m_table;
    PlainLabel* m_count;
};

} // namespace provost
