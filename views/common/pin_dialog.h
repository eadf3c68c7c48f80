// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/case_place.h"
#include "views/common/dialog.h"
#include "views/common/pin_button.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace provost {

class PlainLabel;

/// To which case, and until when it is kept. Tells afterwards what was done, and leads to the case.
class PinDialog : public Dialog
{
    Q_OBJECT

public:
    PinDialog(CasePlace place, PinButton::Collect collect, QWidget* parent);

private:
    void buildFields();
    void list();
    void showCases(const QList<CaseHead>& heads);
    void choose();
    void start();
    void pin(const CasePart& part);
    void finish(const Result<CaseHead>& head);
    void setBusy(bool on);
    [[nodiscard]] bool isNew() const;
    [[nodiscard]] CaseChoice choice() const;

    CasePlace m_place;
    PinButton::Collect m_collect;
    QList<CaseHead> m_cases;
    QString m_pinnedTo; ///< once it is
    QComboBox* m_case;
    QWidget* m_newCase;
    QLineEdit* m_title;
    QComboBox* m_days;
    PlainLabel* m_until;
    Button* m_close = nullptr;
    Button* m_pin = nullptr;
};

} // namespace provost
