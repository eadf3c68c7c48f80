// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/permissions.h"
#include "views/common/card.h"

namespace provost {

class PlainLabel;
class Switch;

/// Whether customers' own administrators may set up provisioning: of the whole server, or of one account.
class SelfServiceCard : public Card
{
    Q_OBJECT

public:
    explicit SelfServiceCard(OpenServer at, QWidget* parent = nullptr);

    void setAccount(std::optional<AccountId> account);
    void load();

Q_SIGNALS:
    /// The person wants it so.
    void switched(bool on);
    void failed(const provost::Error& error);

private:
    void show(const SelfService& state);
    void showRights();

    OpenServer m_at;
    std::optional<AccountId> m_account;
    Cancellation m_loading;
    PlainLabel* m_title;
    PlainLabel* m_text;
    Switch* m_switch;
    bool m_isKnown = false;
};

} // namespace provost
