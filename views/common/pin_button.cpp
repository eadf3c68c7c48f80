// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/pin_button.h"

#include "views/common/case_place.h"
#include "views/common/pin_dialog.h"
#include "views/common/text.h"

#include <QEvent>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// Its pane was closed meanwhile, and what it showed is gone.
QCoro::Task<Result<CasePart>> nothingLeft()
{
    co_return fail(ErrorKind::Cancelled, {});
}

} // namespace

PinButton::PinButton(Collect collect, QWidget* parent)
    : Button(tr("Pin to a case…"), "briefcase"_L1, Kind::Default, parent)
    , m_collect(std::move(collect))
{
    setObjectName("pinToCase"_L1);
    connect(this, &Button::clicked, this, [this] {
        const auto shown = [button = QPointer(this)] { return button ? button->m_collect() : nothingLeft(); };
        if (const auto place = casePlaceOf(this); place && place->shelf)
            openOnce(new PinDialog(*place, shown, this));
    });
}

bool PinButton::event(QEvent* event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::Show)
        follow();
    return Button::event(event);
}

/// The window is known as soon as it is shown.
void PinButton::follow()
{
    const auto place = casePlaceOf(this);
    if (!place) {
        hide();
        return;
    }
    setEnabled(!place->shelf.isNull());
    setToolTip(toolTipText(place->whyNot));
}

} // namespace provost
