// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/permissions_model.h"
#include "views/common/card.h"

#include <QHash>

class QGridLayout;

namespace provost {

class Button;
class PlainLabel;
class Switch;

/// One role in detail: every permission with what it means, and a switch; what can be done with the role itself.
class RoleCard : public Card
{
    Q_OBJECT

public:
    /// `model` says what can be switched, and outlives the card.
    explicit RoleCard(const PermissionsModel& model, QWidget* parent = nullptr);

    void setRole(const AccessRole& role);

Q_SIGNALS:
    void switched(provost::Permission permission);
    void renameWanted();
    void deleteWanted();

private:
    struct Line
    {
        Switch* onOff;
        PlainLabel* meaning;
    };

    void buildHead();
    void addLine(Permission permission, int place);

    const PermissionsModel& m_model;
    PlainLabel* m_title;
    Button* m_rename;
    Button* m_delete;
    QGridLayout* m_grid;
    QHash<Permission, Line> m_lines;
};

} // namespace provost
