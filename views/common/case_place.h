// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cases/case_shelf.h"
#include "model/items/clock.h"

#include <QMetaType>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace provost {

/// Where a window keeps evidence: what can be pinned is offered in it.
struct CasePlace
{
    QPointer<CaseShelf> shelf; ///< null: none is kept
    QString whyNot;            ///< in a sentence
    Clock clock;
    std::function<void(const QString& caseId)> show; ///< opens a case over the window
};

/// Of the window of this widget, where it has one.
[[nodiscard]] std::optional<CasePlace> casePlaceOf(const QWidget* widget);
void setCasePlace(QWidget* window, const CasePlace& place);

} // namespace provost

Q_DECLARE_METATYPE(provost::CasePlace)
