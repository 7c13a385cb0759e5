#pragma once

#include "common/Clock.h"
#include "storage/Connection.h"
#include "storage/CriteriaRepository.h"
#include "storage/DatasetLoader.h"
#include "storage/DepartmentRepository.h"
#include "storage/ExecutionRepository.h"
#include "storage/History.h"
#include "storage/ImportRepository.h"
#include "storage/IndicatorRepository.h"
#include "storage/KnownWordRepository.h"
#include "storage/LegalActRepository.h"
#include "storage/OrderFileRepository.h"
#include "storage/OrderRepository.h"
#include "storage/OrderTemplateRepository.h"
#include "storage/PartyRepository.h"
#include "storage/PictureRepository.h"
#include "storage/ReferenceBookRepository.h"
#include "storage/ResultRepository.h"
#include "storage/RoadmapRepository.h"
#include "storage/SchoolRepository.h"

namespace lotsia {

/// An opened, checked and migrated database with one repository per aggregate.
class Storage {
public:
    Storage(std::unique_ptr<Connection> connection, const Clock& clock);

    Connection& connection() { return *m_connection; }
    const Clock& clock() const { return m_clock; }

private:
    std::unique_ptr<Connection> m_connection;
    const Clock& m_clock;

public:
    History history;
    DepartmentRepository department;
    SchoolRepository schools;
    ResultRepository results;
    ImportRepository imports;
    CriteriaRepository criteria;
    RoadmapRepository roadmaps;
    ExecutionRepository execution;
    PartyRepository parties;
    OrderRepository orders;
    OrderFileRepository orderFiles;
    LegalActRepository legalActs;
    OrderTemplateRepository orderTemplates;
    KnownWordRepository words;
    ReferenceBookRepository books;
    PictureRepository pictures;
    IndicatorRepository indicators;
    DatasetLoader datasets;
};

} // namespace lotsia
