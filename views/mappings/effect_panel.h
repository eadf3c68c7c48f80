// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/role_rules.h"
#include "model/domain/rule_draft.h"
#include "views/common/inspector.h"

namespace provost {

class MessageBar;
class PlainLabel;

/// What the rules do, at the right of them: for a draft the transitions that the server counted, and always whom two
/// rules match.
class EffectPanel : public Inspector
{
    Q_OBJECT

public:
    explicit EffectPanel(QWidget* parent = nullptr);

    void show(const RuleDraft& draft, const RulePreview& preview, const QList<AccessRole>& roles);
    /// It is being computed; what was shown stays, since it is mostly still right.
    void showBusy(const RuleDraft& draft);
    void showError(const Error& error);
    /// There is nothing to say anything about.
    void clear();

Q_SIGNALS:
    void retryChosen();

private:
    void clearCards();
    void addTransitions(const RuleEffect& effect, const QList<AccessRole>& roles);
    void addCheck(const QString& sentence, bool isBad = false);
    void addRemoved(const RuleDraft& draft, const QList<AccessRole>& roles);

    MessageBar* m_message;
    QWidget* m_cards = nullptr;
};

} // namespace provost
