// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/change_bar.h"

#include "views/common/environment_bar.h"

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// What was said of a change, and the way back.
struct OfferedUndo
{
    MessageBar::Said said;
    QList<ChangeStep> undo;
};

} // namespace

ChangeBar::ChangeBar(QWidget* parent)
    : MessageBar(parent)
{
    setObjectName("changeBar"_L1);
    hide();
    connect(this, &MessageBar::actionChosen, this, &ChangeBar::takeBack);
}

void ChangeBar::showDone(const QString& sentence, QList<ChangeStep> undo)
{
    m_undo = std::move(undo);
    showMessage(Tone::Ok, sentence, m_undo.isEmpty() ? QString() : inEnvironment(tr("Undo"), this));
}

std::any ChangeBar::leave()
{
    const auto shown = said();
    return shown && shown->tone != Tone::Neutral ? std::any(OfferedUndo{*shown, m_undo}) : std::any();
}

void ChangeBar::resume(const std::any& begun)
{
    const auto offer = std::any_cast<OfferedUndo>(begun);
    if (offer.said.tone == Tone::Ok) {
        showDone(offer.said.text, offer.undo);
        return;
    }
    m_undo = offer.undo;
    showMessage(offer.said.tone, offer.said.text, m_undo.isEmpty() ? QString() : tr("Try again"), offer.said.details);
}

void ChangeBar::takeBack()
{
    const auto steps = std::exchange(m_undo, {});
    if (steps.isEmpty())
        return;
    showMessage(Tone::Neutral, tr("Taking it back…"));
    QCoro::connect(applyChange(steps, Cancellation(), {}), this, [this](const ChangeResult& result) {
        if (result.isWhole()) {
            showMessage(Tone::Ok, tr("It was taken back."));
        } else {
            m_undo = result.left;
            if (!result.failures.isEmpty())
                showError(result.failures.constFirst().error, tr("Try again"));
        }
        Q_EMIT undone(result);
    });
}

} // namespace provost
