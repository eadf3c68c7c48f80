// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/listed_rules_model.h"
#include "views/common/dialog.h"

class QCheckBox;
class QPlainTextEdit;

namespace provost {

class PlainLabel;
class Table;

/// Takes a list of groups and roles from a spreadsheet or a text, and says of each line what was understood.
class PasteRulesDialog : public Dialog
{
    Q_OBJECT

public:
    PasteRulesDialog(QList<Group> groups, QList<AccessRole> roles, QWidget* parent);

    void open() override;

Q_SIGNALS:
    void chosen(const QList<provost::RoleRule>& rules);

private:
    void read();
    void update();

    QList<Group> m_groups;
    QList<AccessRole> m_roles;
    ListedRulesModel* m_rules;
    QPlainTextEdit* m_text;
    Table* m_list;
    PlainLabel* m_summary;
    QCheckBox* m_nearMisses;
    Button* m_add;
};

} // namespace provost
