// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "views/common/dialog.h"
#include "views/connections/workplace.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;

namespace provost {

class FaultLine;

/// Asks for what a connection needs and creates it. What was typed stays through every refusal. One request key for the
/// life of the dialog: no double click and no repetition makes a second connection.
class NewConnectionDialog : public Dialog
{
    Q_OBJECT

public:
    /// `account` is chosen beforehand where it is set.
    NewConnectionDialog(Workplace at, std::optional<AccountId> account, QWidget* parent);

    void choose(IdentityProvider idp);
    void reject() override;

Q_SIGNALS:
    /// The connection stands; `created.secret` is null where its token was lost on the way.
    void created(const provost::CreatedConnection& created);

private:
    void buildAccount();
    void buildProviders();
    void buildName();
    void buildOperations();
    void buildFooter();
    void fillAccounts();
    void suggestName();
    void chooseAccount(const AccountId& id);
    [[nodiscard]] bool wantsNewAccount() const;
    [[nodiscard]] IdentityProvider provider() const;
    [[nodiscard]] NewConnection request() const;
    [[nodiscard]] bool verify();
    void submit();
    void sendConnection();
    void refused(const Error& error, FaultLine* beside);
    void setBusy(bool busy);

    Workplace m_at;
    const QString m_requestKey;
    Cancellation m_cancel;
    bool m_busy = false;
    bool m_nameTyped = false;
    QComboBox* m_account = nullptr;
    QLineEdit* m_newAccount = nullptr;
    FaultLine* m_accountError = nullptr;
    QButtonGroup* m_providers = nullptr;
    QLineEdit* m_name = nullptr;
    FaultLine* m_nameError = nullptr;
    QCheckBox* m_createUsers = nullptr;
    QCheckBox* m_updateAttributes = nullptr;
    QCheckBox* m_deactivateUsers = nullptr;
    QCheckBox* m_syncGroups = nullptr;
    Button* m_create = nullptr;
};

} // namespace provost
