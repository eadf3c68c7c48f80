// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/activity/explanation_dialog.h"

#include "model/domain/listed.h"
#include "model/items/dictionary_notes.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/card.h"
#include "views/common/plain_label.h"
#include "views/common/rounded_edge.h"
#include "views/common/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype mostEntries = 4;

} // namespace

ExplanationDialog::ExplanationDialog(const QString& subject, const std::shared_ptr<const Dictionary>& dictionary,
                                     std::shared_ptr<DictionaryNotes> notes,
                                     const QList<const DictionaryEntry*>& entries, QWidget* parent)
    : Dialog(u"explanationDialog"_s, tr("What it means"), parent)
    , m_dictionary(dictionary)
    , m_notes(std::move(notes))
{
    if (!subject.isEmpty()) {
        auto* about = PlainLabel::mute(subject, this);
        about->setObjectName("explained"_L1);
        body()->addWidget(about);
    }
    for (const auto* entry : entries.first(std::min(entries.size(), mostEntries)))
        addEntry(*entry);
    if (entries.isEmpty()) {
        auto* unknown = new PlainLabel(tr("The dictionary does not know this. Nothing is guessed: look at the request, "
                                          "its answer and the identity provider’s own log."),
                                       this);
        unknown->setObjectName("unknown"_L1);
        body()->addWidget(unknown);
    }
    const auto edition = tr("The dictionary of this console: %1, with %n entries. Nothing is asked of the network.",
                            nullptr, int(m_dictionary->entries().size()))
                             .arg(m_dictionary->version());
    auto* version = PlainLabel::mute(edition, this);
    version->setObjectName("dictionaryVersion"_L1);
    body()->addWidget(version);
    m_lines.append(edition);
    auto* copy = addLeftButton(u"copyExplanation"_s, new Button(tr("Copy this explanation"), "copy"_L1));
    copy->setVisible(!entries.isEmpty());
    connect(copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(plainSentence(m_lines.join(u'\n'), 8192, true), QClipboard::Clipboard);
    });
    auto* close = addButton(u"closeExplanation"_s, new Button(tr("Close"), {}, Button::Kind::Primary));
    connect(close, &Button::clicked, this, &QDialog::accept);
    setReturnButton(close);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
}

void ExplanationDialog::addEntry(const DictionaryEntry& entry)
{
    auto* card = new Card(entry.title(), this);
    const auto add = [this, card](const QString& name, const QString& text) {
        auto* label = new PlainLabel(text, card);
        label->setObjectName(name);
        card->body()->addWidget(label);
        m_lines.append(text);
        return label;
    };
    m_lines.append(entry.title());
    add(u"meaning"_s, entry.meaning());
    add(u"actor"_s, tr("Who acts: %1.").arg(inWords(entry.actor)))->setLook(Type::Body, Weight::Strong);
    add(u"nextStep"_s, entry.nextStep());
    auto* codes = add(u"codes"_s, tr("Written as: %1").arg(isolated(listed(entry.codes))));
    codes->setVisible(!entry.codes.isEmpty());
    for (auto* label :
         {codes, add(u"source"_s, tr("Source: %1, as of %2").arg(isolated(entry.source), words::date(entry.asOf)))}) {
        label->setInk(PlainLabel::Ink::Mute);
        label->setLook(Type::Caption);
    }
    addNote(entry.id, *card);
    body()->addWidget(card);
}

/// The note that there is, and what opens a field for it. It is kept when the dialog is left, however that is.
void ExplanationDialog::addNote(const QString& entryId, Card& card)
{
    const auto noted = m_notes->of(entryId);
    auto* shown = new PlainLabel(noteText(noted), &card);
    shown->setObjectName("note"_L1);
    shown->setVisible(!noted.isEmpty());
    auto* field = new QPlainTextEdit(noted, &card);
    field->setObjectName("noteField"_L1);
    field->setAccessibleName(tr("Your note"));
    field->setPlaceholderText(tr("What it means here, whom to ask, what helped last time. Kept on this computer."));
    field->setTabChangesFocus(true);
    field->setFrameShape(QFrame::NoFrame);
    field->setFont(uiFont());
    field->document()->setDocumentMargin(metrics::Gap8);
    new RoundedEdge(field);
    constexpr int linesTyped = 4;
    field->setFixedHeight(linesTyped * QFontMetrics(uiFont()).lineSpacing() + 2 * metrics::Gap8);
    field->hide();
    auto* write = new Button(noted.isEmpty() ? tr("Add a note") : tr("Change the note"), "pencil"_L1);
    write->setObjectName("writeNote"_L1);
    if (!noted.isEmpty())
        m_lines.append(noteText(noted));
    card.body()->addWidget(shown);
    card.body()->addWidget(field);
    card.body()->addWidget(write, 0, Qt::AlignLeft);
    connect(write, &Button::clicked, this, [this, entryId, shown, field, write] {
        shown->hide();
        write->hide();
        field->show();
        field->setFocus();
        m_written.insert(entryId, field);
    });
}

void ExplanationDialog::done(int result)
{
    for (auto it = m_written.cbegin(); it != m_written.cend(); ++it)
        m_notes->set(it.key(), it.value()->toPlainText());
    Dialog::done(result);
}

QString noteText(const QString& note)
{
    return note.isEmpty() ? QString()
                          : ExplanationDialog::tr("Your note: %1").arg(isolated(note, DictionaryNotes::longest));
}

QList<const DictionaryEntry*> explanationsOf(const Event& event, IdentityProvider idp, const Dictionary& dictionary)
{
    QList<const DictionaryEntry*> entries;
    const auto explained = dictionary.explain(event, idp);
    if (explained && explained->entry)
        entries.append(explained->entry);
    if (event.status < 400)
        return entries;
    for (const auto& code : {event.scimType, QString::number(event.status)}) {
        const auto found = code.isEmpty() ? QList<const DictionaryEntry*>() : dictionary.find(code);
        for (const auto* entry : found) {
            if (entry->isFor(idp) && !entries.contains(entry))
                entries.append(entry);
        }
    }
    return entries;
}

} // namespace provost
