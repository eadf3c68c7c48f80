// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/change.h"
#include "model/commands/open_server.h"
#include "model/items/clock.h"

#include <QWidget>

namespace provost {

class Button;
class ChangeBar;
class MembersModel;
class PlainLabel;
class SearchField;
class Table;

/// Who is in a group: found on the server by part of a name, and fetched page by page as the list is scrolled. Where
/// the server takes it, users are put into the group and taken out of it; where it lists fewer than there are, that is
/// said.
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
    void buildDeeds();
    void offerDeeds();
    void askWhomToAdd();
    void askForName();
    /// The group that was asked about: another one may be in view by now.
    void rename(const Group& group, const QString& name);
    void add(const Group& group, const UserId& id);
    void removeChosen();
    void change(const QString& objectName, const QString& title, const QString& deed, const QString& effect,
                const QString& name, const QList<ChangeStep>& steps, bool takesAway, const QString& done);
    [[nodiscard]] bool isCut() const;

    OpenServer m_at;
    Group m_group;
    Cancellation m_cancel;
    MembersModel* m_model;
    ChangeBar* m_done;
    Button* m_add;
    Button* m_remove;
    Button* m_rename;
    SearchField* m_search;
    Table* m_table;
    PlainLabel* m_count;
    bool m_isWhole = true; ///< nothing more comes
};

} // namespace provost
