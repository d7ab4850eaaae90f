import { serveModel } from "@bedside/model/worker";

serveModel(self);
