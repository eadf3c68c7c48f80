// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/merge_model.h"
#include "views/common/dialog.h"

namespace provost {

/// Somebody else changed the same rules: whose count, or which of each, row by row. Nothing is applied here.
class MergeDialog : public Dialog
{
    Q_OBJECT

public:
    /// `mine` is what this person wants, made of `base`; `why` names who changed what, in the server's words.
    MergeDialog(const RuleSetDraft& base, const RuleSetDraft& theirs, const RuleSetDraft& mine,
                const QList<AccessRole>& roles, const QString& why, QWidget* parent);

Q_SIGNALS:
    /// To begin with from now on.
    void decided(const provost::RuleSetDraft& wanted);

private:
    void decide(const RuleSetDraft& wanted);

    MergeModel* m_rows;
};

} // namespace provost
