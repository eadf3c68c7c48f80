// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/directory.h"
#include "model/domain/rule_draft.h"
#include "model/items/group_choice_model.h"
#include "views/common/dialog.h"

class QCheckBox;
class QComboBox;

namespace provost {

class RecordFilter;
class SearchField;
class Table;

/// Chooses groups of a connection, one or many, or a name that is not there yet, and the role that they shall give.
class AddRuleDialog : public Dialog
{
    Q_OBJECT

public:
    AddRuleDialog(const RuleDraft& draft, const QList<Group>& groups, const QList<AccessRole>& roles, QWidget* parent);

    void open() override;

Q_SIGNALS:
    void chosen(const QList<provost::RoleRule>& rules);

private:
    void fill(const RuleDraft& draft, const QList<Group>& groups, const QList<AccessRole>& roles);
    void buildList();
    void buildRole(const QList<AccessRole>& roles);
    void update();
    void submit();
    [[nodiscard]] QString waitedFor() const;

    GroupChoiceModel* m_groups;
    RecordFilter* m_filter;
    SearchField* m_search;
    Table* m_list;
    QCheckBox* m_pending;
    QComboBox* m_role;
    Button* m_add;
};

} // namespace provost
