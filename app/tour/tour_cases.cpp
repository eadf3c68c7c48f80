// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/tour/tour.h"
#include "app/tour/visible.h"
#include "views/common/dialog.h"
#include "views/common/message_bar.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

// What is pinned, and what of it would leave.

namespace provost {

/// Of the incident that is chosen.
QCoro::Task<> Tour::showCases()
{
    auto& window = m_composition.window();
    press(u"pinToCase"_s);
    type(u"pinTitle"_s, u"Okta cannot create a user"_s);
    co_await settled();
    co_await picture(u"case-pin"_s);
    press(u"pin"_s);
    const auto* pin = visible<Dialog>(window, u"pinDialog"_s);
    const auto isPinned = [pin] { return pin->message()->isVisible(); };
    co_await until(isPinned);
    press(u"pin"_s); // leads there now
    const auto isRead = [&window] { return visible<QWidget>(window, u"caseText"_s) != nullptr; };
    co_await until(isRead);
    co_await settled();
    co_await picture(u"cases"_s);
    press(u"makeBundle"_s);
    const auto isMade = [&window] {
        const auto* text = visible<QPlainTextEdit>(window, u"bundleText"_s);
        return text != nullptr && !text->toPlainText().isEmpty();
    };
    co_await until(isMade);
    co_await settled();
    co_await picture(u"case-bundle"_s);
    closeDialogs();
    co_await settled();
    m_composition.support().openLog();
    co_await settled();
    co_await picture(u"program-log"_s);
    closeDialogs();
}

} // namespace provost
