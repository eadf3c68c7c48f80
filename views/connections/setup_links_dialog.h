// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/setup_links.h"
#include "views/common/dialog.h"
#include "views/connections/workplace.h"

class QComboBox;
class QLineEdit;

namespace provost {

class FaultLine;
class PlainLabel;
class SecretField;
class SetupLinksModel;
class Table;

/// The links through which accounts set up their connections themselves: which there are, another one, and the end of
/// one. The address of a link is shown when it is made, as a secret is, and never again.
class SetupLinksDialog : public Dialog
{
    Q_OBJECT

public:
    /// `account` is proposed for a new link.
    SetupLinksDialog(Workplace at, const std::optional<AccountId>& account, QWidget* parent);

    void open() override;
    /// Not while a link is made: its address is told once.
    void reject() override;
    void done(int result) override;

private:
    void buildTable();
    void buildNew(const std::optional<AccountId>& account);
    void buildFooter();
    void load();
    void show(const Result<QList<SetupLink>>& links);
    void make();
    void showMade(const Result<CreatedSetupLink>& made);
    void askToRemove();
    void updateActions();
    [[nodiscard]] const SetupLink* chosen() const;
    [[nodiscard]] bool hasLink(const AccountId& account) const;

    Workplace m_at;
    Cancellation m_cancel;
    bool m_busy = false;
    bool m_replaces = false; ///< it was said that the link that there is ends
    SetupLinksModel* m_model;
    Table* m_table;
    QLineEdit* m_account = nullptr;
    FaultLine* m_fault = nullptr;
    QComboBox* m_days = nullptr;
    Button* m_make = nullptr;
    PlainLabel* m_once = nullptr;
    SecretField* m_field = nullptr;
    Button* m_remove = nullptr;
};

} // namespace provost
