// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace provost {

class Button;
class PlainLabel;

/// Which roles a group gives, on a server whose groups give them without rules, and the way to give others. What it
/// means for how many is said before anything is sent.
class GivenRolesPage : public QWidget
{
    Q_OBJECT

public:
    explicit GivenRolesPage(OpenServer at, QWidget* parent = nullptr);

    void setGroup(const Group& group);

private:
    void build();
    void updateDeed();
    void ask();
    [[nodiscard]] QList<RoleId> marked() const;

    OpenServer m_at;
    Group m_group;
    QList<AccessRole> m_roles;
    QList<QCheckBox*> m_boxes; ///< in the order of m_roles
    QWidget* m_room = nullptr;
    QVBoxLayout* m_column;
    PlainLabel* m_note;
    Button* m_deed;
};

} // namespace provost
