// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/dictionary.h"
#include "views/common/dialog.h"

#include <QHash>

#include <memory>

class QPlainTextEdit;

namespace provost {

class Card;
class DictionaryNotes;

/// What the dictionary says of a code, status or refusal: its meaning, who acts, the next step, and who says so since
/// when. Where it knows nothing, it says that.
class ExplanationDialog : public Dialog
{
    Q_OBJECT

public:
    /// `subject` is what is explained, of any origin; `entries` are of `dictionary`, the most telling first. A person
    /// can note something beside each.
    ExplanationDialog(const QString& subject, const std::shared_ptr<const Dictionary>& dictionary,
                      std::shared_ptr<DictionaryNotes> notes, const QList<const DictionaryEntry*>& entries,
                      QWidget* parent);

    void done(int result) override;

private:
    void addEntry(const DictionaryEntry& entry);
    void addNote(const QString& entryId, Card& card);

    std::shared_ptr<const Dictionary> m_dictionary; ///< whose entries are shown
    std::shared_ptr<DictionaryNotes> m_notes;
    QHash<QString, QPlainTextEdit*> m_written; ///< by the id of the entry
    QStringList m_lines;                       ///< of all that is said, to be copied
};

/// `Your note: …`; empty where there is none.
[[nodiscard]] QString noteText(const QString& note);

/// What explains a request: the entry that fits it best, then those of its status and kind of refusal.
[[nodiscard]] QList<const DictionaryEntry*> explanationsOf(const Event& event, IdentityProvider idp,
                                                           const Dictionary& dictionary);

} // namespace provost
