// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/change_dialog.h"

#include "model/domain/shown_text.h"
#include "model/items/words.h"
#include "views/common/busy_line.h"
#include "views/common/card.h"
#include "views/common/environment_bar.h"
#include "views/common/error_text.h"
#include "views/common/labelled.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/rounded_edge.h"
#include "views/common/text.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

QString namesAndMore(const QStringList& names, qint64 count)
{
    constexpr qsizetype most = 3;
    QStringList shown;
    for (const auto& name : names.first(std::min(most, names.size())))
        shown.append(isolated(name));
    const auto more = count - shown.size();
    const auto list = words::listed(shown);
    if (shown.isEmpty() || more <= 0)
        return list;
    return ChangeDialog::tr("%1 and %2 more", "names, count").arg(list, words::number(more));
}

ChangeDialog::ChangeDialog(const QString& objectName, const Words& words, Button::Kind kind, QWidget* parent)
    : Dialog(objectName, words.title, parent)
    , m_words(words)
    , m_progress(new BusyLine(this))
    , m_safe(addButton(u"keep"_s, new Button(words.safe)))
    , m_deed(addButton(u"confirm"_s, new Button(inEnvironment(words.deed, parent), {}, kind)))
{
    setAttribute(Qt::WA_DeleteOnClose);
    body()->addWidget(new PlainLabel(words.text, this));
    m_progress->setObjectName("changeProgress"_L1);
    m_progress->setCancellable(true);
    m_progress->hide();
    body()->addWidget(m_progress);
    setReturnButton(m_safe);
    connect(m_progress, &BusyLine::cancelled, this, [this] { m_cancel.cancel(); });
    connect(m_safe, &Button::clicked, this, &ChangeDialog::reject);
    connect(m_deed, &Button::clicked, this, &ChangeDialog::apply);
    updateDeed();
}

void ChangeDialog::setSteps(QList<ChangeStep> steps)
{
    m_steps = std::move(steps);
    updateDeed();
}

void ChangeDialog::setEffects(const QList<Effect>& effects)
{
    delete m_effects;
    m_effects = new Card({}, this);
    m_effects->setObjectName("changeEffects"_L1);
    for (const auto& effect : effects) {
        auto* line = new QHBoxLayout;
        auto* what = new PlainLabel(effect.what, m_effects);
        what->setInk(effect.takesAway ? PlainLabel::Ink::Bad : PlainLabel::Ink::Text);
        auto* count = new PlainLabel(effect.count < 0 ? QString() : words::number(effect.count), m_effects);
        count->setLook(Type::Body, Weight::Strong);
        line->addWidget(what, 1);
        line->addWidget(count, 0, Qt::AlignTop);
        auto* lines = new QVBoxLayout; // names stand nearer to their line than to the next one
        lines->setSpacing(0);
        lines->addLayout(line);
        if (const auto names = namesAndMore(effect.names, effect.count); !names.isEmpty())
            lines->addWidget(PlainLabel::mute(names, m_effects));
        m_effects->body()->addLayout(lines);
    }
    m_effects->setVisible(!effects.isEmpty());
    body()->insertWidget(body()->indexOf(m_progress), m_effects);
}

void ChangeDialog::offerOnConflict(const QString& text, std::function<void()> then)
{
    m_onConflict = text;
    connect(message(), &MessageBar::actionChosen, this, std::move(then));
}

void ChangeDialog::addNames(const QString& title, const QStringList& names)
{
    constexpr int linesShown = 5;
    QStringList lines;
    for (const auto& name : names)
        lines.append(plainText(name).simplified());
    auto* list = new QPlainTextEdit(lines.join(u'\n'), this);
    list->setObjectName("changeNames"_L1);
    list->setAccessibleName(title);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setLineWrapMode(QPlainTextEdit::NoWrap);
    list->setFrameShape(QFrame::NoFrame);
    list->document()->setDocumentMargin(metrics::Gap8);
    new RoundedEdge(list);
    list->setFixedHeight(linesShown * list->fontMetrics().lineSpacing() +
                         static_cast<int>(2 * list->document()->documentMargin()));
    body()->insertLayout(body()->indexOf(m_progress), labelled(title, list));
}

void ChangeDialog::addWarning(const QString& sentence)
{
    auto* bar = new MessageBar(this);
    bar->setObjectName("changeWarning"_L1);
    bar->setRounded(true);
    bar->setClosable(false);
    bar->showMessage(Tone::Warn, sentence);
    body()->insertWidget(body()->indexOf(m_progress), bar);
}

void ChangeDialog::prepareWith(const QString& promise, const QString& busy, Preparation preparation)
{
    m_preparation = std::move(preparation);
    m_preparing = busy;
    auto* label = PlainLabel::mute(promise, this);
    label->setObjectName("changePreparation"_L1);
    body()->insertWidget(body()->indexOf(m_progress), label);
}

void ChangeDialog::askToType(const QString& word)
{
    m_wanted = plainText(word).simplified();
    m_typed = new QLineEdit(this);
    m_typed->setObjectName("typedWord"_L1);
    body()->insertLayout(body()->indexOf(m_progress),
                         labelled(tr("Type %1 to confirm", "word").arg(isolated(word)), m_typed));
    connect(m_typed, &QLineEdit::textChanged, this, &ChangeDialog::updateDeed);
    updateDeed();
}

void ChangeDialog::updateDeed()
{
    // Compared as it is shown: what cannot be seen of a word cannot be typed either.
    const bool isTyped = m_wanted.isEmpty() || plainText(m_typed->text()).simplified() == m_wanted;
    m_deed->setEnabled(!m_busy && !m_steps.isEmpty() && isTyped);
}

void ChangeDialog::apply()
{
    if (m_busy)
        return;
    m_busy = true;
    m_cancel = Cancellation();
    message()->hide();
    m_progress->show();
    updateDeed();
    if (m_preparation)
        prepare();
    else
        changeAll();
}

std::function<void(qint64)> ChangeDialog::teller(qint64 total)
{
    m_progress->setProgress(0, total > 1 ? static_cast<int>(total) : 0);
    return [self = QPointer(this), total](qint64 done) {
        if (!self || total < 2)
            return;
        self->m_progress->setProgress(static_cast<int>(done), static_cast<int>(total));
        self->m_progress->setText(tr("%1 of %2 done", "counts").arg(words::number(done), words::number(total)));
    };
}

void ChangeDialog::prepare()
{
    m_progress->setText(m_preparing);
    QCoro::connect(m_preparation(m_cancel, teller(m_steps.size())), this, [this](const Result<void>& prepared) {
        if (!prepared) {
            showFailed(prepared.error());
            return;
        }
        m_preparation = {}; // whoever tries what is left again has what it was
        changeAll();
    });
}

void ChangeDialog::changeAll()
{
    m_progress->setText(m_words.busy);
    QCoro::connect(applyChange(m_steps, m_cancel, teller(m_steps.size())), this,
                   [this](const ChangeResult& result) { show(result); });
}

void ChangeDialog::showFailed(const Error& preparing)
{
    m_busy = false;
    m_progress->hide();
    updateDeed();
    m_safe->setText(tr("Close"));
    if (preparing.kind == ErrorKind::Cancelled) {
        message()->showMessage(Tone::Warn, tr("Cancelled. Nothing was changed."));
    } else if (preparing.kind == ErrorKind::Precondition) {
        // What is asked about here is not so any more: it has to be asked anew.
        m_steps.clear();
        updateDeed();
        message()->showMessage(Tone::Bad, tr("Nothing was changed, since this is not so any more. %1", "what is so")
                                              .arg(plainSentence(preparing.detail)));
    } else {
        message()->showError(preparing);
    }
}

void ChangeDialog::show(const ChangeResult& result)
{
    m_busy = false;
    m_progress->hide();
    m_steps = result.left;
    updateDeed();
    Q_EMIT applied(result);
    if (result.isWhole()) {
        done(Accepted);
        return;
    }
    m_safe->setText(tr("Close"));
    const auto count = tr("%1 of %2 done", "counts").arg(words::number(result.done), words::number(result.total));
    if (result.failures.isEmpty()) {
        message()->showMessage(Tone::Warn, tr("Cancelled. %1.", "counts").arg(count));
        return;
    }
    const auto& first = result.failures.constFirst();
    if (result.total == 1) {
        message()->showError(first.error, first.error.kind == ErrorKind::Conflict ? m_onConflict : QString());
        return;
    }
    QStringList details;
    QStringList names;
    for (const auto& failure : result.failures) {
        names.append(failure.subject);
        details.append(failure.subject + u'\n' + errorDetails(failure.error));
    }
    const auto text = tr("%1. It failed for %2. %3", "counts, names, why")
                          .arg(count, namesAndMore(names, names.size()), errorText(first.error).happened);
    message()->showMessage(Tone::Bad, text, {}, details.join(u"\n\n"_s));
    m_deed->setText(inEnvironment(tr("Try the others again"), this));
}

void ChangeDialog::reject()
{
    if (m_busy)
        m_cancel.cancel(); // stays, to say how far it came
    else
        Dialog::reject();
}

void changeAtOnce(QWidget* over, const ChangeDialog::Words& words, const QList<ChangeStep>& steps,
                  std::function<void(const ChangeResult&)> then)
{
    if (characterOf(over).environment != Environment::Production) {
        QCoro::connect(applyChange(steps, Cancellation(), {}), over, std::move(then));
        return;
    }
    auto* dialog = new ChangeDialog(u"changeInProduction"_s, words, Button::Kind::Primary, over);
    dialog->setSteps(steps);
    QObject::connect(dialog, &ChangeDialog::applied, over, then);
    QObject::connect(dialog, &QDialog::rejected, over, [then, left = steps] {
        ChangeResult nothing;
        nothing.total = left.size();
        nothing.cancelled = true;
        nothing.left = left;
        then(nothing);
    });
    dialog->open();
}

} // namespace provost
