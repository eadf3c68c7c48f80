// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "views/common/button.h"
#include "views/common/dialog.h"

#include <functional>

class QLineEdit;

namespace provost {

class BusyLine;
class Card;
class PlainLabel;

/// Asks before a change, carries it out and says what became of it: what will happen to how many and to whom, a safe
/// way out, a button that names the deed, progress with Cancel, and what failed. Stays open until everything is done,
/// or the person leaves it. See model/commands/change.h for how the parts belong together.
class ChangeDialog : public Dialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString text; ///< what happens then
        QString deed; ///< on the button: "Apply to 37 users"
        QString safe; ///< on the default button: "Keep it as it is"
        QString busy; ///< while it is under way: "Applying the rules…"
    };
    /// One line of what will happen.
    struct Effect
    {
        QString what;           ///< "Admin → Viewer"
        qint64 count = 0;       ///< -1: how many is not known
        QStringList names;      ///< of a few of them, of any origin
        bool takesAway = false; ///< somebody may do less afterwards
    };

    /// `kind` is that of the button which does it.
    ChangeDialog(const QString& objectName, const Words& words, Button::Kind kind, QWidget* parent);

    void setSteps(QList<ChangeStep> steps);
    void setEffects(const QList<Effect>& effects);
    /// All of `names`, of any origin, in a list that scrolls and can be copied from.
    void addNames(const QString& title, const QStringList& names);
    /// A sentence that must not be overlooked.
    void addWarning(const QString& sentence);
    /// What has to succeed before the first step: it is told how far it came, says what it is about with `busy`, and
    /// where it fails nothing is changed. `promise` says in the dialog what it does.
    using Preparation = std::function<QCoro::Task<Result<void>>(Cancellation, std::function<void(qint64)>)>;
    void prepareWith(const QString& promise, const QString& busy, Preparation preparation);
    /// Nothing can be done before this was typed: for what reaches very many, or cannot be taken back.
    void askToType(const QString& word);

    /// Where a single thing failed since a name is taken (ErrorKind::Conflict), what is done about it stands beside the
    /// error.
    void offerOnConflict(const QString& text, std::function<void()> then);

    /// Cancels what is under way, and stays open then to say how far it came.
    void reject() override;

Q_SIGNALS:
    /// It went as far as it could. The dialog closes itself where all was done.
    void applied(const provost::ChangeResult& result);

private:
    void apply();
    void prepare();
    void changeAll();
    /// For progress of `total`.
    [[nodiscard]] std::function<void(qint64)> teller(qint64 total);
    void showFailed(const Error& preparing);
    void show(const ChangeResult& result);
    void updateDeed();

    Words m_words;
    QList<ChangeStep> m_steps;
    QString m_onConflict;      ///< on a button; empty: nothing is offered
    Preparation m_preparation; ///< empty: nothing, or it is done
    QString m_preparing;
    Cancellation m_cancel;
    bool m_busy = false;
    QString m_wanted;
    Card* m_effects = nullptr;
    QLineEdit* m_typed = nullptr;
    BusyLine* m_progress;
    Button* m_safe;
    Button* m_deed;
};

/// For what takes nothing from anybody and can be taken back: carries it out at once, but in production only after it
/// was asked for, once, with `words`. `then` hears what became of it, also where the person left it (`cancelled`); it
/// is not called once `over` has gone.
void changeAtOnce(QWidget* over, const ChangeDialog::Words& words, const QList<ChangeStep>& steps,
                  std::function<void(const ChangeResult&)> then);

/// `Ana Silva, Silke Brandt and 35 more`, each name isolated; empty where there are no names.
[[nodiscard]] QString namesAndMore(const QStringList& names, qint64 count);

} // namespace provost
